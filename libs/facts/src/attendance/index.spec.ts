import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { attendance } from './index.js';

testFactType(attendance, examples);
