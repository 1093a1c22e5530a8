namespace Shop.Imports;

/// <summary>How a large import is spread over the processors.</summary>
public sealed record ImportPlan(int Articles)
{
    public int Lanes => Environment.ProcessorCount;

    public int ArticlesOfALane => (Articles + Lanes - 1) / Lanes;
}
