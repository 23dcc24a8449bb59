// Where the app opens: with the tasks, once there are any; the indicators come first until then.
import { Navigate } from '@tanstack/react-router';
import { useEntities } from '../data/queries';
import { Loading } from '../states/Loading';
import { QueryView } from '../states/QueryView';

export function StartPage() {
  const entities = useEntities();
  return (
    <QueryView query={entities}>
      {({ tasks }) =>
        // What the cache still holds from before an import would lead to the wrong page.
        entities.isFetching ? <Loading /> : <Navigate to={tasks.length > 0 ? '/tasks' : '/overview'} replace />
      }
    </QueryView>
  );
}
