namespace Diagnosis.XunitV3.Broker;

/// <summary>Who listens to what.</summary>
public sealed class SubscriberBook
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public void Join(string name) => _names.Add(name);

    public IReadOnlyList<string> NamesOfLength(int length)
    {
        List<string> found = [];
        foreach (var name in _names)
        {
            if (name.Length == length)
            {
                found.Add(name);
            }
        }

        return found;
    }
}
