import { visible } from '../../core/visibility.js';
import { Area, Industry, Municipality, Region, Topic } from './vocabulary.entity.js';

for (const entity of [Region, Area, Municipality, Industry, Topic]) visible(entity, () => true);
