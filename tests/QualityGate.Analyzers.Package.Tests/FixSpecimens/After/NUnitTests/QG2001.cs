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
        // a while
        Assert.That(() => counter.Value, Is.EqualTo(2).After(5000, 20));
        Assert.That(() => counter.Value > 1, Is.True.After(5000, 20));
    }

    private sealed class Counter
    {
        private int _value;

        public int Value => Volatile.Read(ref _value);

        public void Count() => Interlocked.Add(ref _value, 2);
    }
}
