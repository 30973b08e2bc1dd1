import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { convening } from './index.js';

testFactType(convening, examples);
