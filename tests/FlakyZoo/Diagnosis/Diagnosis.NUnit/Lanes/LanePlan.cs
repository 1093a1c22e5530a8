namespace Depot.Lanes;

/// <summary>As many lanes as the machine has processors.</summary>
public sealed class LanePlan
{
    private readonly Queue<int>[] _lanes = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Queue<int>())];

    public int LongestLane => _lanes.Max(lane => lane.Count);

    public void Add(int parcel) => _lanes[parcel % _lanes.Length].Enqueue(parcel);
}
