using System.Collections.Concurrent;

namespace Diagnosis.MSTest.Clinic;

/// <summary>All patients; loads in the background after it was opened.</summary>
public sealed class Registry
{
    private readonly ConcurrentBag<string> _patients = [];

    public int Patients => _patients.Count;

    public static Registry Open()
    {
        var registry = new Registry();
        _ = registry.LoadAsync();
        return registry;
    }

    private async Task LoadAsync()
    {
        for (var block = 0; block < 5; block++)
        {
            await Task.Delay(3);
            _patients.Add($"patient {block}");
        }
    }
}
