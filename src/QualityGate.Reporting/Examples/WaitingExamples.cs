using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>Tests that wait for what they started, and for no clock.</summary>
internal static class WaitingExamples
{
    public static Example Async(TestFramework framework, TestDialect dialect) => new(
        $"In {dialect.Name}: await what was started or cancelled; where there is nothing to await, ask for the condition until a deadline",
        $$"""
        {{dialect.OnClass}}public class WorkerTests
        {
            {{dialect.OnTest}}
            public async Task Ends_when_it_is_cancelled()
            {
                Worker worker = new();
                using CancellationTokenSource stop = new();
                Task run = worker.RunAsync(stop.Token);
                stop.Cancel();

                // Await the cancelled task: only then has it ended.
                {{Cancelled(framework)}}

                // Nothing to await? Ask until it holds, with a generous deadline.
                using CancellationTokenSource deadline = new(TimeSpan.FromSeconds(30));
                while (!worker.IsIdle)
                    await Task.Delay(10, deadline.Token);
            }
        }
        """);

    public static Example Time(TestDialect dialect) => new(
        $"In {dialect.Name}: the code takes a `TimeProvider`, and the test moves its time by itself",
        $$"""
        {{dialect.OnClass}}public class LicenceTests
        {
            {{dialect.OnTest}}
            public void Is_over_after_thirty_days()
            {
                ManualTime time = new();
                Licence licence = new(time, TimeSpan.FromDays(30));

                time.Advance(TimeSpan.FromDays(31));

                {{dialect.True("licence.IsOver")}}
            }

            private sealed class ManualTime : TimeProvider
            {
                private DateTimeOffset _now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

                public override DateTimeOffset GetUtcNow() => _now;

                public void Advance(TimeSpan span) => _now += span;
            }
        }
        """);

    // A task that was cancelled ends with TaskCanceledException, which derives from what is expected here.
    private static string Cancelled(TestFramework framework) => framework switch
    {
        TestFramework.NUnit => "Assert.CatchAsync<OperationCanceledException>(() => run);",
        TestFramework.MSTest => "await Assert.ThrowsAsync<OperationCanceledException>(() => run);",
        _ => "await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);",
    };
}
