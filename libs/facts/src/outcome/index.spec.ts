import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { outcome } from './index.js';

testFactType(outcome, examples);
