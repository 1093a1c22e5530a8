namespace Depot.Labels;

/// <summary>Spreads lorries over ramps at random.</summary>
public static class Spread
{
    public static int[] Over(int ramps, int lorries)
    {
        var loads = new int[ramps];
        for (var lorry = 0; lorry < lorries; lorry++)
            loads[Random.Shared.Next(ramps)]++;
        return loads;
    }
}
