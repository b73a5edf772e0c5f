import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../paste/Button';
import { Card } from '../../../shared/ui/Card';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';
import type { StringKey } from '../../../strings/en-US';
import type { CommentExport } from '../data/useCommentExport';

export interface DownloadStatusProps {
  /** Null while there is no comment to save. */
  download: CommentExport | null;
}

/** What has to be decided before the listed comments are saved as a file, and how it went. */
export const DownloadStatus: React.FC<DownloadStatusProps> = ({ download }) => {
  const { targetRef, sectionProps } = useKeepFocus<HTMLDivElement>(download?.step.kind ?? 'idle');
  return (
    // Always rendered: screen readers announce changes in a live region, but not a new one.
    <Box {...sectionProps} ref={targetRef} role="status" tabIndex={-1} outline="none">
      {download && <Step download={download} />}
    </Box>
  );
};

const Step: React.FC<{ download: CommentExport }> = ({ download }) => {
  const texts = useTexts();
  const { step } = download;
  switch (step.kind) {
    case 'idle':
      return null;
    case 'saved':
      return <Outcome words={texts.plural('AssessmentCommentsExportSaved', step.count)} />;
    case 'failed':
      return <Outcome words={texts.text('AssessmentCommentsExportFailed')} />;
    case 'loading':
      return <Question question="AssessmentCommentsExportLoading" download={download} />;
    case 'asking':
      return (
        <Question question="AssessmentCommentsExportAsk" download={download}>
          <Answers {...download} />
        </Question>
      );
    case 'capped':
      return (
        <Question question="AssessmentCommentsExportCapped" download={download}>
          <Answers {...download} />
        </Question>
      );
    case 'incomplete':
      return (
        <Question question="AssessmentCommentsExportIncomplete" download={download}>
          <Answers {...download} />
        </Question>
      );
  }
};

const Outcome: React.FC<{ words: string }> = ({ words }) => (
  <Text as="span" fontSize="fontSize20" color="colorTextWeak">
    {words}
  </Text>
);

interface QuestionProps {
  question: StringKey;
  download: CommentExport;
}

const Question: React.FC<QuestionProps> = ({ question, download: { step, cancel }, children }) => {
  const texts = useTexts();
  return (
    <Box marginY="space30">
      <Card tone={step.kind === 'incomplete' ? 'problem' : 'plain'}>
        <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30">
          {texts.text(question)}
        </Text>
        <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space20">
          {children}
          <Button variant="secondary" size="small" onClick={cancel}>
            {texts.text('AssessmentCommentsCancel')}
          </Button>
        </Box>
      </Card>
    </Box>
  );
};

/** Loading the rest first, or saving what there is. */
const Answers: React.FC<CommentExport> = ({ count, canLoadAll, saveLoaded, loadAllAndSave }) => {
  const texts = useTexts();
  return (
    <>
      {canLoadAll && (
        <Button variant="primary" size="small" onClick={loadAllAndSave}>
          {texts.text('AssessmentCommentsExportLoadAll')}
        </Button>
      )}
      {count > 0 && (
        <Button variant="secondary" size="small" onClick={saveLoaded}>
          {texts.plural('AssessmentCommentsExportLoaded', count)}
        </Button>
      )}
    </>
  );
};
