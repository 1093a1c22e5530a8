namespace Scheduling;

/// <summary>Who waits for whom.</summary>
public static class DependencyGraph
{
    /// <summary>A circle of jobs, each of which waits for the next and the last for the first; empty when there is none.</summary>
    public static IReadOnlyList<Job> FindCircle(IEnumerable<Job> jobs)
    {
        var cleared = new HashSet<Job>();
        return jobs.Select(job => FindCircle(job, [], cleared)).FirstOrDefault(circle => circle.Count > 0) ?? [];
    }

    /// <summary>Follows the dependencies in depth; <paramref name="path"/> is the way so far.</summary>
    private static List<Job> FindCircle(Job job, List<Job> path, HashSet<Job> cleared)
    {
        var place = path.IndexOf(job);
        if (place >= 0)
        {
            return path[place..];
        }

        if (cleared.Contains(job))
        {
            return [];
        }

        path.Add(job);
        var circle = job.Dependencies
            .Select(dependency => FindCircle(dependency, path, cleared))
            .FirstOrDefault(found => found.Count > 0);
        path.RemoveAt(path.Count - 1);
        cleared.Add(job);
        return circle ?? [];
    }
}
