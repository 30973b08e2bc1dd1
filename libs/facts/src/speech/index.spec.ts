import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { speech } from './index.js';

testFactType(speech, examples);
