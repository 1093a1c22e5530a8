namespace Depot.Sorting;

/// <summary>Sorts parcels by their towns.</summary>
public static class Sorter
{
    public static async Task<int> SortAsync(int parcels)
    {
        var towns = Enumerable.Range(0, parcels).Select(parcel => parcel * 7919 % 1009).ToList();
        towns.Sort();
        await Task.Delay(10).ConfigureAwait(false);
        return towns.Count;
    }
}
