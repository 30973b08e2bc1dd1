import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { approval } from './index.js';

testFactType(approval, examples);
