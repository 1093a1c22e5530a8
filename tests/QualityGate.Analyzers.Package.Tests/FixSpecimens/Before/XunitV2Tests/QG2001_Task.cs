using Xunit;

namespace Specimens;

public class WorkTests
{
    [Fact]
    public void Work_IsDone()
    {
        int done = 0;
        Task work = Task.Run(() => done = 1);
        Thread.Sleep(500); // enough
        Assert.Equal(1, done);
    }
}
