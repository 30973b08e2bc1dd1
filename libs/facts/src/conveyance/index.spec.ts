import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { conveyance } from './index.js';

testFactType(conveyance, examples);
