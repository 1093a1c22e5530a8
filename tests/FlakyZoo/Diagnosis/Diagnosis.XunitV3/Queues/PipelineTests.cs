using System.Threading.Channels;

namespace Diagnosis.XunitV3.Queues;

/// <summary>Asynchronous work that is waited for by the right means.</summary>
public class PipelineTests
{
    [Fact]
    public async Task Messages_arrive_in_the_order_of_their_only_sender()
    {
        var channel = Channel.CreateUnbounded<int>();
        var sending = Task.Run(async () =>
        {
            for (var number = 0; number < 200; number++)
            {
                await channel.Writer.WriteAsync(number);
            }

            channel.Writer.Complete();
        }, TestContext.Current.CancellationToken);

        List<int> received = [];
        await foreach (var number in channel.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            received.Add(number);
        }

        await sending;
        Assert.Equal(Enumerable.Range(0, 200), received);
    }

    [Fact]
    public async Task A_full_channel_holds_its_sender_back()
    {
        var channel = Channel.CreateBounded<int>(2);
        Assert.True(channel.Writer.TryWrite(1));
        Assert.True(channel.Writer.TryWrite(2));

        var third = channel.Writer.WriteAsync(3).AsTask();
        Assert.False(third.IsCompleted);

        Assert.Equal(1, await channel.Reader.ReadAsync());
        await third;
    }

    [Fact]
    public async Task Two_hands_shake()
    {
        var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var answered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var other = Task.Run(async () => answered.SetResult(await asked.Task + " pong"));

        asked.SetResult("ping");

        Assert.Equal("ping pong", await answered.Task);
        await other;
    }

    [Fact]
    public async Task An_event_is_awaited_through_a_source()
    {
        var heard = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var timer = new Timer(_ => heard.TrySetResult(7), null, 25, Timeout.Infinite);

        Assert.Equal(7, await heard.Task);
    }

    [Fact]
    public async Task A_cancelled_worker_is_awaited_to_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        var ended = false;
        var worker = Task.Run(async () =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                ended = true;
            }
        });

        await cancellation.CancelAsync();
        await worker;

        Assert.True(ended);
    }

    [Fact]
    public async Task What_runs_behind_the_back_is_polled_until_it_is_there()
    {
        var done = false;
        _ = Task.Run(async () =>
        {
            await Task.Delay(40);
            Volatile.Write(ref done, true);
        });

        while (!Volatile.Read(ref done))
        {
            await Task.Delay(5);
        }

        Assert.True(done);
    }

    [Fact]
    public async Task A_failure_behind_the_back_is_not_lost()
    {
        var work = Task.Run(async () =>
        {
            await Task.Delay(10);
            throw new InvalidOperationException("The broker is closed.");
        });

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => work);
        Assert.Equal("The broker is closed.", thrown.Message);
    }

    [Fact]
    public async Task A_context_flows_into_what_it_starts()
    {
        var context = new AsyncLocal<string> { Value = "outer" };

        var inner = await Task.Run(async () =>
        {
            await Task.Yield();
            var seen = context.Value;
            context.Value = "inner";
            return seen;
        });

        Assert.Equal("outer", inner);
        Assert.Equal("outer", context.Value);
    }
}
