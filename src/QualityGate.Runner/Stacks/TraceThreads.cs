using System.Collections.Immutable;
using Microsoft.Diagnostics.Tracing.Etlx;

namespace QualityGate.Runner.Stacks;

/// <summary>Reads out of a recorded session where each thread was last seen.</summary>
internal static class TraceThreads
{
    private const string Profiler = "Microsoft-DotNETCore-SampleProfiler";

    public static ImmutableArray<ManagedThread> In(string trace)
    {
        string converted = trace + ".etlx";
        try
        {
            TraceLog.CreateFromEventPipeDataFile(trace, converted, new TraceLogOptions { ContinueOnError = true });
            using TraceLog log = new(converted);
            return
            [
                .. log.Events
                    .Where(sample => sample.ProviderName == Profiler && sample.CallStackIndex() != CallStackIndex.Invalid)
                    .GroupBy(sample => sample.ThreadID, sample => sample.CallStackIndex())
                    .Select(samples => new ManagedThread(FramesOf(log.CallStacks[samples.Last()]))),
            ];
        }
        finally
        {
            File.Delete(converted);
        }
    }

    private static ImmutableArray<StackFrame> FramesOf(TraceCallStack? innermost)
    {
        ImmutableArray<StackFrame>.Builder frames = ImmutableArray.CreateBuilder<StackFrame>();
        for (TraceCallStack? call = innermost; call is not null; call = call.Caller)
        {
            if (call.CodeAddress.FullMethodName is { Length: > 0 } method)
                frames.Add(new StackFrame(method, call.CodeAddress.ModuleName));
        }

        return frames.ToImmutable();
    }
}
