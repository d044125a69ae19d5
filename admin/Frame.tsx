import {
  AppBar,
  Box,
  GlobalStyles,
  ToggleButton,
  ToggleButtonGroup,
  Toolbar,
  Typography,
} from '@mui/material';
import { useLocaleState, type CoreLayoutProps } from 'ra-core';
import { Suspense, useEffect } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useWords } from './counter/words';
import { LANGUAGES } from './i18n';
import { Boundary } from './parts/Boundary';
import { Waiting } from './parts/Waiting';
import { useViewer } from './counter/viewer';
import { ChangeFirst, PersonMenu } from './people';
import { SearchBox } from './search';

/** The frame of every page: name, search, person, language. */
export function Frame({ children }: CoreLayoutProps) {
  const say = useWords();
  const { pathname } = useLocation();
  const [locale] = useLocaleState();
  const mustChange = useViewer()?.mustChangePassword;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <GlobalStyles styles={({ palette }) => ({ a: { color: palette.primary.main } })} />
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Bar />
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{
          maxWidth: 1480,
          mx: 'auto',
          px: { xs: 2, sm: 3 },
          py: 3,
          '&:focus': { outline: 'none' },
        }}
      >
        <Boundary place={pathname}>
          {mustChange ? <ChangeFirst /> : <Suspense fallback={<Waiting />}>{children}</Suspense>}
        </Boundary>
      </Box>
    </Box>
  );
}

/** Name, search, person, language. */
function Bar() {
  const say = useWords();
  return (
    <AppBar
      position="sticky"
      color="default"
      elevation={0}
      className="no-print"
      sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
    >
      <Toolbar sx={{ gap: 2, flexWrap: { xs: 'wrap', sm: 'nowrap' }, py: { xs: 1, sm: 0 } }}>
        <Typography
          component={Link}
          to="/"
          sx={{
            color: 'primary.main',
            fontWeight: 700,
            fontSize: '1.25rem',
            textDecoration: 'none',
            whiteSpace: 'nowrap',
          }}
        >
          {say('name')}
        </Typography>
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {say('tagline')}
        </Typography>
        <Link to="/compare">{say('compare.title')}</Link>
        <Box
          sx={{
            order: { xs: 3, sm: 0 },
            flex: { xs: '1 0 100%', sm: 1 },
            display: 'flex',
            justifyContent: 'flex-end',
          }}
        >
          <SearchBox />
        </Box>
        <Box
          sx={{
            ml: 'auto',
            display: 'flex',
            gap: { xs: 0.5, sm: 2 },
            alignItems: 'center',
            flexWrap: 'wrap',
            justifyContent: 'flex-end',
          }}
        >
          <PersonMenu />
          <Languages />
        </Box>
      </Toolbar>
    </AppBar>
  );
}

function Languages() {
  const say = useWords();
  const [locale, setLocale] = useLocaleState();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      aria-label={say('language')}
      onChange={(_, chosen: string | null) => chosen && setLocale(chosen)}
    >
      {LANGUAGES.map(({ locale: code, name }) => (
        <ToggleButton key={code} value={code} lang={code} sx={{ py: 0.5, color: 'text.primary' }}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
