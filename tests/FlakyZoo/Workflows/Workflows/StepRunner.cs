namespace Workflows;

/// <summary>Does one step: attempts with a time-out each, and pauses between them.</summary>
internal sealed class StepRunner(TimeProvider timeProvider)
{
    /// <summary>How the last attempt ended.</summary>
    public async Task<StepState> RunAsync(WorkflowStep step, CancellationToken token)
    {
        var state = await AttemptAsync(step, token).ConfigureAwait(false);
        for (var retry = 1; retry <= step.Retry.Retries && state is StepState.Failed or StepState.TimedOut; retry++)
        {
            var pause = Task.Delay(step.Retry.PauseBefore(retry), timeProvider, token);
            await pause.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            state = pause.IsCanceled ? StepState.Cancelled : await AttemptAsync(step, token).ConfigureAwait(false);
        }

        return state;
    }

    private async Task<StepState> AttemptAsync(WorkflowStep step, CancellationToken token)
    {
        // Never disposed: work that has run out of time may still ask the token.
        var attempt = CancellationTokenSource.CreateLinkedTokenSource(token);
        var work = Task.Run(() => step.Work(attempt.Token), token);
        await work.WaitAsync(step.Timeout, timeProvider, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompleted)
        {
            return StateOf(work, token);
        }

        await attempt.CancelAsync().ConfigureAwait(false);
        return StepState.TimedOut;
    }

    private static StepState StateOf(Task work, CancellationToken token) => work switch
    {
        { IsCompletedSuccessfully: true } => StepState.Succeeded,
        _ when token.IsCancellationRequested => StepState.Cancelled,
        _ => StepState.Failed,
    };
}
