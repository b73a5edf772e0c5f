import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { MonthlyTones } from '../../data/monthlyTones';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** The numbers of the picture as a table, the newest month first. It fits a narrow panel, so it does not scroll. */
export const ToneTable: React.FC<{ months: MonthlyTones }> = ({ months }) => {
  const texts = useTexts();
  const { startsAt, strengths, toImprove } = months;
  const columns = startsAt.map((at, column) => ({ at, column })).reverse();
  return (
    <Box
      as="table"
      width="100%"
      fontSize="fontSize20"
      lineHeight="lineHeight20"
      style={{ borderCollapse: 'collapse' }}
    >
      <Box as="caption" color="colorTextWeak" textAlign="start" paddingBottom="space20">
        {texts.text('AssessmentCommentsChartPerMonth')}
      </Box>
      <thead>
        <tr>
          <Cell as="th" scope="col">
            {texts.text('AssessmentCommentsChartMonth')}
          </Cell>
          <Cell as="th" scope="col">
            {texts.text('AssessmentCommentsChartStrengths')}
          </Cell>
          <Cell as="th" scope="col">
            {texts.text('AssessmentCommentsChartToImprove')}
          </Cell>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ at, column }) => (
          <tr key={at}>
            <Cell as="th" scope="row">
              {texts.month(at)}
            </Cell>
            <Cell as="td">{texts.number(strengths[column] ?? 0)}</Cell>
            <Cell as="td">{texts.number(toImprove[column] ?? 0)}</Cell>
          </tr>
        ))}
      </tbody>
    </Box>
  );
};

type CellProps = { as: 'th'; scope: 'col' | 'row' } | { as: 'td' };

const Cell: React.FC<CellProps> = ({ children, ...cell }) => (
  <Box
    {...cell}
    textAlign="start"
    verticalAlign="bottom"
    fontWeight={cell.as === 'th' ? 'fontWeightSemibold' : 'fontWeightNormal'}
    paddingRight="space40"
    paddingY="space10"
    overflowWrap="anywhere"
    borderBottomStyle="solid"
    borderBottomWidth="borderWidth10"
    borderBottomColor="colorBorderWeaker"
  >
    {children}
  </Box>
);
