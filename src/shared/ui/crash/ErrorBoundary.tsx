import React from 'react';

export interface ErrorBoundaryProps {
  /** Replaces the children that failed; `reset` renders the children again. */
  fallback(reset: () => void): React.ReactNode;
  onError: (error: Error) => void;
}

/** Keeps a rendering error in the plugin from breaking Flex. */
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
