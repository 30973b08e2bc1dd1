import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { deliberation } from './index.js';

testFactType(deliberation, examples);
