using System.Collections.Concurrent;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

/// <summary>Calls the finder as the command line does, and keeps what it said on the way.</summary>
internal sealed class Finder : IProgress<SuiteStep>
{
    public ConcurrentQueue<SuiteStep> Steps { get; } = new();

    public static Task<FoundSuites> BuildAsync(SuiteRequest request) =>
        SuiteFinder.FindAsync(request, new Finder(), CancellationToken.None);

    public static Task<FoundSuites> FindBuiltAsync(SuiteRequest request) => BuildAsync(request with { Build = BuildChoice.UseExisting });

    public void Report(SuiteStep value) => Steps.Enqueue(value);
}
