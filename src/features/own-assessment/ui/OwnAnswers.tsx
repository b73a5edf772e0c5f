import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { Card } from '../../../shared/ui/Card';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';
import type { AssessedQuestion, OwnAssessment } from '../data/OwnAssessmentState';

const MINUTE_MS = 60_000;

const List = styled.dl(
  css({ display: 'flex', flexDirection: 'column', margin: 'space0', rowGap: 'space30' }),
);
const Definition = styled.dd(css({ margin: 'space0' }));

export interface OwnAnswersProps {
  id: string;
  assessment: OwnAssessment;
  /** What there is to say about the scores. */
  children?: React.ReactNode;
}

/** The questions that the reviewer has answered, the answers with their scores, and when it was. */
export const OwnAnswers: React.FC<OwnAnswersProps> = ({ id, assessment, children }) => {
  const texts = useTexts();
  const { serverNow } = useNow(MINUTE_MS);
  const { questionnaires, assessedAt } = assessment;
  return (
    <div id={id}>
      <Card>
        {questionnaires.map(({ name, questions }) => (
          <Box key={name ?? ''} display="flex" flexDirection="column" rowGap="space30">
            {name !== null && (
              <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
                {name}
              </Text>
            )}
            <List>
              {questions.map((question) => (
                <Question key={question.key} asked={question} />
              ))}
            </List>
          </Box>
        ))}
        {children}
        <Text as="p" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
          {assessedAt !== null &&
            `${texts.text('AssessmentCommentsOwnAssessmentWhen', { when: texts.dayTime(assessedAt, serverNow) })} `}
          {texts.text('AssessmentCommentsOwnAssessmentOthers')}
        </Text>
      </Card>
    </div>
  );
};

/** An answer can be free text of several lines. */
const Question: React.FC<{ asked: AssessedQuestion }> = ({ asked: { question, answer, score } }) => {
  const texts = useTexts();
  return (
    <div>
      <Text as="dt" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
        <span dir="auto">{question ?? texts.text('AssessmentCommentsOwnAssessmentNoQuestion')}</span>
      </Text>
      <Definition>
        <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
          <Text
            as="span"
            fontSize="fontSize30"
            lineHeight="lineHeight30"
            whiteSpace="pre-wrap"
            color={answer === null ? 'colorTextWeak' : 'colorText'}
          >
            <span dir="auto">{answer ?? texts.text('AssessmentCommentsOwnAssessmentNoAnswer')}</span>
          </Text>
          {score !== null && (
            <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30" color="colorTextWeak">
              {texts.text('AssessmentCommentsOwnAssessmentScore', { percent: texts.percent(score) })}
            </Text>
          )}
        </Box>
      </Definition>
    </div>
  );
};
