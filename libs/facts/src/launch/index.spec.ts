import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { launch } from './index.js';

testFactType(launch, examples);
