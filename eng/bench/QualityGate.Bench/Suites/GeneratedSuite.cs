using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Runner;

namespace QualityGate.Bench.Suites;

/// <summary>A suite of a shape, built and ready to run.</summary>
internal sealed record GeneratedSuite(SuiteShape Shape, string Folder, TestSuite Suite, Discovery Discovery)
{
    /// <param name="shape">What to generate.</param>
    /// <param name="workshop">Folder under which every suite gets one of its own.</param>
    /// <exception cref="QualityGateException">It does not build, or has other tests than it should.</exception>
    public static async Task<GeneratedSuite> BuildAsync(SuiteShape shape, string workshop)
    {
        string folder = Path.Combine(workshop, shape.Name);
        SuiteRequest request = new() { Path = GeneratedProject.Write(shape, folder), Configuration = "Release" };
        FoundSuites found = await SuiteFinder.FindAsync(request, new Progress<SuiteStep>(), CancellationToken.None);
        if (found is not { Suites: [var suite] })
            throw new QualityGateException(found.Faults.First());

        Discovery discovery = await new SuiteDiscoverer(new RunnerOptions { Root = folder }).DiscoverAsync(suite, CancellationToken.None);
        return discovery.Tests.Length == shape.Tests
            ? new GeneratedSuite(shape, folder, suite, discovery)
            : throw new QualityGateException(FaultKind.Internal, $"{shape.Name} has {discovery.Tests.Length} tests instead of {shape.Tests}.");
    }
}
