import type { KeyboardEvent } from 'react';

/** Whether a key belongs to an input method that is composing; 229 is what older ones send. */
export const composing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
