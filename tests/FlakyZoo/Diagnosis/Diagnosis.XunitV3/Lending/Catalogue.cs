using System.Collections.Concurrent;

namespace Diagnosis.XunitV3.Lending;

/// <summary>The books of a library, read from disk in the background.</summary>
public sealed class Catalogue
{
    private readonly ConcurrentDictionary<string, string> _shelves = new();

    public int Books => _shelves.Count;

    public Task LoadAsync(int books) => Task.Run(async () =>
    {
        for (var number = 0; number < books; number++)
        {
            _shelves[$"book {number}"] = $"shelf {number % 7}";
            if (number % 100 == 0)
            {
                await Task.Delay(1);
            }
        }
    });
}
