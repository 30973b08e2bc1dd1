/** Hides a class from `emitDecoratorMetadata`: models that name each other would otherwise read one before it exists. */
export type Ref<T> = T;
