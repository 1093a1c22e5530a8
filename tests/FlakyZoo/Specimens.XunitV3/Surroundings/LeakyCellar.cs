namespace Specimens.XunitV3.Surroundings;

/// <summary>A fixture that can never be built.</summary>
public sealed class LeakyCellar
{
    public LeakyCellar() => throw new InvalidOperationException("The cellar is flooded.");
}
