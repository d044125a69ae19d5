import PersonIcon from '@mui/icons-material/PersonOutlined';
import { Box, Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../counter/act';
import { signInPath } from '../counter/addresses';
import { send } from '../counter/keeping';
import { does } from '../counter/does';
import { useNewViewer, useViewer, type Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { useTitles } from '../parts/Titled';
import { SIGN_OUT } from './queries';

/** Who is signed in, what they hold, the pages of their office; or the way to sign in. */
export function PersonMenu() {
  const say = useWords();
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  if (viewer === undefined) return null;
  if (viewer === null)
    return (
      <Button
        component={Link}
        to={pathname === '/sign-in' ? pathname + search : signInPath(pathname + search)}
        variant="outlined"
        size="small"
      >
        {say('account.signIn')}
      </Button>
    );
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Button component={Link} to="/desk" size="small">
        {say('desk.title')}
      </Button>
      <Signed viewer={viewer} />
    </Box>
  );
}

function Signed({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  const go = useNavigate();
  const newViewer = useNewViewer();
  const { act } = useAct(SIGN_OUT);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const held = useHeld(viewer);
  const open = (path: string) => {
    setAnchor(null);
    void go(path);
  };
  const leave = async () => {
    setAnchor(null);
    await send();
    if (!(await act({}))) return;
    await go('/');
    await newViewer(null);
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<PersonIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={say('account.menu', { name: viewer.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Box
          component="span"
          sx={{
            maxWidth: '8rem',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {viewer.name}
        </Box>
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => open('/desk')}>
          <ListItemText primary={say('desk.title')} secondary={held} />
        </MenuItem>
        <MenuItem onClick={() => open('/account')}>{say('own.title')}</MenuItem>
        {does(viewer, 'accounts') && (
          <MenuItem onClick={() => open('/accounts')}>{say('accounts.title')}</MenuItem>
        )}
        {does(viewer, 'record') && (
          <MenuItem onClick={() => open('/record')}>{say('record.title')}</MenuItem>
        )}
        <MenuItem divider sx={{ p: 0, minHeight: 0 }} disabled aria-hidden="true" />
        <MenuItem onClick={() => void leave()}>{say('account.signOut')}</MenuItem>
      </Menu>
    </>
  );
}

function useHeld({ office, grants }: Viewer): string {
  const say = useWords();
  const title = useTitles();
  if (office) return say(`offices.${office}`);
  return (
    grants
      .map(({ role, award }) =>
        say('accounts.awardRole', { award: title(award).name, role: say(`roles.${role}`) }),
      )
      .join(' · ') || say('account.noRole')
  );
}
