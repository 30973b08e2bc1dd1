import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { measurement } from './index.js';

testFactType(measurement, examples);
