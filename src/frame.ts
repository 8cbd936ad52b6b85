import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './components/aria-attributes.json';
import './styles/frame.scss';

// The other half of config/aria.ts, before the first page is drawn: both must number the attributes alike.
mergeInternalComponents({ View: attributes, Text: attributes, Image: attributes });
