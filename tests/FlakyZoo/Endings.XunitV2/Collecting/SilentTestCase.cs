using Xunit.Abstractions;
using Xunit.Sdk;

namespace Endings.XunitV2.Collecting;

/// <summary>A test case that runs its test without telling anybody how it ended.</summary>
public sealed class SilentTestCase : XunitTestCase
{
    [Obsolete("Only for deserialisation.")]
    public SilentTestCase()
    {
    }

    public SilentTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) => Task.FromResult(new RunSummary());
}
