import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble';

/**
 * Keeps a page that fails from taking the frame with it; moving on to another page, or trying
 * again, clears it.
 */
export class Boundary extends Component<
  { place: string; children: ReactNode },
  { error: unknown; place: string }
> {
  override state = { error: null as unknown, place: this.props.place };

  static getDerivedStateFromError = (error: unknown) => ({ error });
  static getDerivedStateFromProps = ({ place }: { place: string }, state: { place: string }) =>
    place === state.place ? null : { error: null, place };

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Trouble error={this.state.error} retry={() => this.setState({ error: null })} />
    );
  }
}
