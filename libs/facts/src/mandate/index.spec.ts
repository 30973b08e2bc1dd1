import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { mandate } from './index.js';

testFactType(mandate, examples);
