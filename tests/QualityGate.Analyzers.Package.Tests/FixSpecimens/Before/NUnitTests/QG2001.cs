using NUnit.Framework;

namespace Specimens;

public class CounterTests
{
    [Test]
    public void Counter_Counts()
    {
        var counter = new Counter();
        new Thread(counter.Count).Start();

        // Let it count.
        Thread.Sleep(500); // a while
        Assert.That(counter.Value, Is.EqualTo(2));
        Assert.That(counter.Value > 1);
    }

    private sealed class Counter
    {
        private int _value;

        public int Value => Volatile.Read(ref _value);

        public void Count() => Interlocked.Add(ref _value, 2);
    }
}
