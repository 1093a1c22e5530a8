namespace Depot.Fleets;

/// <summary>A lorry, of which every test has its own.</summary>
public sealed class Lorry
{
    public int Load { get; private set; }

    public void Add(int weight) => Load = Load + weight <= 1000 ? Load + weight : throw new InvalidOperationException("The lorry is full.");

    public void Unload() => Load = 0;
}
