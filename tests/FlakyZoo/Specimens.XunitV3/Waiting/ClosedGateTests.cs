namespace Specimens.XunitV3.Waiting;

/// <summary>Asserts after a delay what can only come true after the gate, which the test itself keeps closed.</summary>
public class ClosedGateTests
{
    [Fact]
    public async Task An_upload_is_asserted_before_it_has_settled()
    {
        var gate = new TaskCompletionSource();
        var upload = UploadAsync(gate.Task);

        await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.Equal(TaskStatus.RanToCompletion, upload.Status);
        gate.SetResult();
        await upload;
    }

    private static async Task UploadAsync(Task gate) => await gate;
}
