using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>Plain runs of a zoo project as it is configured, each in a fresh process, and what they took.</summary>
internal sealed record MeasuredReruns(int Runs, Measurement Measurement, Audit Audit)
{
    public double SecondsPerRun => Measurement.Seconds / Runs;

    /// <summary>Of several rows, that which shows most of both outcomes; null when the specimen was not seen.</summary>
    public FailureRate? RateOf(Specimen specimen) => Audit.Suites
        .SelectMany(suite => suite.Tests)
        .Where(specimen.Means)
        .Select(test => test.Results.Select(result => result.Rate).Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate))
        .MaxBy(rate => Math.Min(rate.Failures, rate.Trials - rate.Failures));
}
