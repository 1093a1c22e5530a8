using Xunit;

namespace Specimens;

public class WorkTests
{
    [Fact]
    public async Task Work_IsDone()
    {
        int done = 0;
        Task work = Task.Run(() => done = 1);
        await work.WaitAsync(TimeSpan.FromSeconds(10)); // enough
        Assert.Equal(1, done);
    }
}
