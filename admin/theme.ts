import { defaultTheme, type RaThemeOptions } from 'react-admin';

/** What is on the reader's machine: no font is ever fetched. */
const FONTS = [
  '-apple-system',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  'sans-serif',
].join(',');

const heading = (size: string, weight = 600) => ({
  fontSize: size,
  fontWeight: weight,
  lineHeight: 1.4,
});

/** Each theme has a palette of its own. */
const { palette: _, ...usual } = defaultTheme;

const common: RaThemeOptions = {
  ...usual,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: FONTS,
    h1: heading('1.6rem'),
    h2: heading('1.2rem'),
    h3: heading('1.08rem'),
    h4: heading('1rem'),
    h5: heading('1rem'),
    h6: heading('1rem'),
    body1: { lineHeight: 1.75 },
    button: { textTransform: 'none' },
  },
  components: {
    ...usual.components,
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          backgroundColor: '#2b3036',
          color: '#fff',
          fontSize: '0.875rem',
          lineHeight: 1.6,
          maxWidth: 380,
        },
      },
    },
  },
};

/** Ink blue on paper: every pair of colours has a contrast of 4.5 or more. */
export const lightTheme: RaThemeOptions = {
  ...common,
  palette: {
    mode: 'light',
    primary: { main: '#1d4b73' },
    secondary: { main: '#8a4b08' },
    background: { default: '#f6f6f3', paper: '#ffffff' },
    text: { primary: '#1c2024', secondary: '#545b63' },
    divider: '#d9dad5',
  },
};

export const darkTheme: RaThemeOptions = {
  ...common,
  palette: {
    mode: 'dark',
    primary: { main: '#9cc6ec' },
    secondary: { main: '#f0b978' },
    background: { default: '#14181c', paper: '#1c2126' },
    text: { primary: '#e8eaec', secondary: '#b2b9c0' },
    divider: '#39414a',
  },
};
