using System.Collections.Concurrent;

namespace Shop.Imports;

/// <summary>Reads files at the same time.</summary>
public static class ParallelImport
{
    public static int Run(int files)
    {
        var threads = new ConcurrentDictionary<int, int>();
        Parallel.For(0, files, file =>
        {
            var sum = 0;
            for (var i = 0; i < 40_000; i++)
                sum += i * file % 13;
            threads[Environment.CurrentManagedThreadId] = sum;
        });
        return threads.Count;
    }
}
