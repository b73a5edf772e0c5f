import React from 'react';

export interface ErrorBoundaryProps {
  /** Drawn in place of what failed; `reset` draws the children anew. */
  fallback(reset: () => void): React.ReactNode;
  onError: (error: Error) => void;
}

/** Keeps an error in our part of the screen from taking Flex with it. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError(error);
  }

  override render(): React.ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
