import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { citation } from './index.js';

testFactType(citation, examples);
