/** The only door to the core. One section a folder; the model as a whole, the rest name by name. */

// model
export * from './model/analysis';
export * from './model/article';
export * from './model/codebook';
export * from './model/entity';
export * from './model/problem';
export * from './model/receipt';
export * from './model/span';
export * from './model/suggestion';
export * from './model/tag';
export * from './ports';

// text
export { type LineIndex, lineIndex } from './text/lineIndex';
export { normalText } from './text/normal';
export { type OffsetMap, offsetMap } from './text/offsets';

// entities

// detect

// anchor

// sidecar

// corpus

// exchange
