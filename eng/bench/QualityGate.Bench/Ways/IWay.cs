namespace QualityGate.Bench.Ways;

/// <summary>One way of running a suite again and again.</summary>
internal interface IWay
{
    /// <summary>What stands in the table.</summary>
    string Name { get; }

    /// <summary>Seconds per run of the whole suite, now.</summary>
    /// <exception cref="InvalidOperationException">A run did not pass every test: then its time means nothing.</exception>
    Task<double> MeasureAsync(CancellationToken cancellationToken);
}
