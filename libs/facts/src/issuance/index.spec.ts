import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { issuance } from './index.js';

testFactType(issuance, examples);
