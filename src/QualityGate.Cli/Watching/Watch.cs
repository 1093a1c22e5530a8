using QualityGate.Core.Runs;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Watching;

/// <summary>Shows a person what is going on while something long is done.</summary>
internal abstract class Watch : IProgress<RunEvent>, IProgress<SuiteStep>
{
    /// <summary>Does the work while showing its progress.</summary>
    public abstract Task<T> DuringAsync<T>(Func<Task<T>> work);

    public abstract void Report(SuiteStep value);

    public abstract void Report(RunEvent value);
}
