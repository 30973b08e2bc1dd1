import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { application } from './index.js';

testFactType(application, examples);
