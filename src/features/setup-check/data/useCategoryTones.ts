import { useQuery } from '@tanstack/react-query';
import { categoriesQuery } from '../../../shared/data/query/options/accountQueries';
import { useQueryContext } from '../../../shared/data/query/useQueryContext';
import type { Tones } from '../../tones/data/Tones';
import type { CategoryTonesResult } from './SetupResults';

/** Which of the account's categories have no tone. The categories are fetched only if the settings have any tone. */
export function useCategoryTones({ areSet, namesWithoutTone }: Tones): CategoryTonesResult {
  const { data, isError } = useQuery(categoriesQuery(useQueryContext(), areSet));
  if (!areSet) return { kind: 'notSet' };
  if (data) return { kind: 'done', withoutTone: namesWithoutTone(data.map(({ name }) => name)) };
  return { kind: isError ? 'failed' : 'checking' };
}
