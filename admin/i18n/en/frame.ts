import type { frame as zh } from '../zh/frame';

export const frame: typeof zh = {
  name: 'Zhunsheng',
  tagline: 'Rubrics of city quality awards',
  language: 'Language',
  skip: 'Skip to content',
};
